package eu.clusterpolicy.toolkit.name;

import com.google.common.base.Strings;
import java.util.Arrays;
import java.util.Comparator;

/** JSON Pointers (RFC 6901): how the places of values within a document are written and ordered. */
public final class Pointer {

    /** Orders pointers part by part, a whole before its parts, list elements by number. */
    public static final Comparator<String> ORDER = Pointer::compare;

    private Pointer() {}

    /** Returns the pointer with the given parts: names of properties, escaped, and places in lists, from 0. */
    public static String of(Object... parts) {
        return to(Arrays.asList(parts));
    }

    /** Returns the pointer with the given parts, as {@link #of} does. */
    public static String to(Iterable<?> parts) {
        StringBuilder pointer = new StringBuilder();
        for (Object part : parts) {
            pointer.append('/').append(part.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private static int compare(String left, String right) {
        if (left.equals(right)) {
            return 0;
        }
        if (right.startsWith(left + "/")) {
            return -1;
        }
        if (left.startsWith(right + "/")) {
            return 1;
        }
        int start = Strings.commonPrefix(left, right).lastIndexOf('/') + 1;
        return comparePart(part(left, start), part(right, start));
    }

    private static String part(String pointer, int start) {
        int end = pointer.indexOf('/', start);
        return end == -1 ? pointer.substring(start) : pointer.substring(start, end);
    }

    /** Numbers have no leading zeros, so the longer of two is the greater. */
    private static int comparePart(String left, String right) {
        boolean numbers = isNumber(left) && isNumber(right);
        return numbers && left.length() != right.length()
                ? Integer.compare(left.length(), right.length())
                : left.compareTo(right);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
