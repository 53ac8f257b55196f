package eu.clusterpolicy.toolkit.name;

import java.net.URI;
import java.util.Optional;

/**
 * The scheme of an address of the web, {@code https} or {@code http}. Immutable and thread-safe.
 *
 * <p>It stands apart from {@link WebAddress}, since every example with a link asks for it, and a program's start pays for all
 * that a class brings along.
 */
public final class WebScheme {

    private WebScheme() {}

    static boolean isScheme(String scheme) {
        return scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
    }

    /**
     * Requires the scheme of a page of the web, for other addresses make a browser do more than open a page.
     *
     * @param kind what the address is, such as {@code link of a fact}
     * @throws IllegalArgumentException if the address has another scheme
     */
    public static void require(String kind, Optional<URI> address) {
        if (Require.notNull(address, kind).isEmpty()) {
            return;
        }
        String scheme = address.get().getScheme();
        if (scheme != null && !isScheme(scheme)) {
            throw new IllegalArgumentException(kind + " must begin with https:// or http://: "
                    + Excerpt.quoted(address.get().toString()));
        }
    }
}
