package eu.clusterpolicy.toolkit.json.wire;

import java.net.URI;
import java.util.regex.Pattern;

/** The form of an address: a URI or IRI reference that names something. */
public final class Address {

    /** What is expected, for people. */
    static final String EXPECTED = "must be an address such as https://clustercollaboration.eu";

    private static final String SCHEME = "[A-Za-z][A-Za-z0-9+.-]*:";
    private static final String EMPTY = "(" + SCHEME + ")?(//)?$|" + SCHEME + "#";

    /** All but control characters, blanks, and those that an address must encode. */
    private static final String CHARACTERS =
            "[^\\u0000- \"<>\\\\^`{|}\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";

    static final String PATTERN = "^(?!" + EMPTY + ")" + CHARACTERS + "$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private Address() {}

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static URI parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        try {
            return URI.create(text);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(EXPECTED, refused);
        }
    }
}
