package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.http.HttpMethod;

/**
 * A form that was sent and not taken, to be given back.
 *
 * @param action the address within the language to which it was sent
 * @param fields what it sent, but for its token
 */
record SentForm(String action, ImmutableList<Sent> fields) {

    static final SentForm NONE = new SentForm("", ImmutableList.of());

    /** A field of a form, with what it is called where it is one of a draft's that people fill in. */
    record Sent(String name, String value, String label) {}

    /** Returns the form that a request sent; none of a request that only asks for a page, or that sent a file. */
    static SentForm of(HttpServletRequest request) {
        String type = request.getContentType();
        boolean isForm = HttpMethod.POST.matches(request.getMethod())
                && type != null
                && type.startsWith("application/x-www-form-urlencoded");
        return isForm
                ? new SentForm(
                        request.getServletPath(),
                        request.getParameterMap().entrySet().stream()
                                .filter(sent -> !sent.getKey().equals(FormTokens.FIELD))
                                .flatMap(sent -> Arrays.stream(sent.getValue())
                                        .map(value -> new Sent(sent.getKey(), value, label(sent.getKey()))))
                                .collect(ImmutableList.toImmutableList()))
                : NONE;
    }

    private static String label(String name) {
        return DraftFields.find(name)
                .filter(field -> field.input() != Field.Input.SUBJECT)
                .map(Field::label)
                .orElse("");
    }

    /** Returns what a person entered, for the person to see. */
    public ImmutableList<Sent> entered() {
        return fields.stream()
                .filter(sent -> !sent.label().isEmpty() && !sent.value().isBlank())
                .collect(ImmutableList.toImmutableList());
    }
}
