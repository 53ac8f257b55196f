package eu.clusterpolicy.toolkit.name;

/** What a prompt shows of a value: one line of fewer than 80 characters. Immutable and thread-safe. */
public final class OneLine {

    private static final int MOST = 79;

    /** As much as a line may lose so that it ends with a whole word. */
    private static final int LONGEST_WORD = 20;

    private OneLine() {}

    /** Returns the text in one line, cut at a word, with an ellipsis where it is too long. */
    public static String of(String text) {
        String line = WhiteSpace.inOneLine(text);
        if (line.length() <= MOST) {
            return line;
        }
        int space = line.lastIndexOf(' ', MOST - 2);
        if (space >= MOST - LONGEST_WORD) {
            return line.substring(0, space) + " …";
        }
        int end = Character.isHighSurrogate(line.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
        return line.substring(0, end) + "…";
    }

    /** Returns a number of things, such as {@code 1 action} or {@code 3 actions}. */
    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
