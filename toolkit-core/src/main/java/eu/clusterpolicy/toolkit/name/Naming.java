package eu.clusterpolicy.toolkit.name;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes identifiers out of names: {@code Łódź Hub (PL)} gives {@code lodz-hub-pl}. */
public final class Naming {

    /** Letters that Unicode does not take apart into a plain one and its mark. */
    private static final ImmutableMap<String, String> PLAIN = ImmutableMap.<String, String>builder()
            .put("ß", "ss")
            .put("æ", "ae")
            .put("œ", "oe")
            .put("ø", "o")
            .put("ł", "l")
            .put("đ", "d")
            .put("ð", "d")
            .put("þ", "th")
            .put("ı", "i")
            .put("ħ", "h")
            .buildOrThrow();

    private Naming() {}

    /** Returns the words of a name in lower-case kebab form; empty where none of its letters is Latin. */
    public static String kebab(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain.replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
