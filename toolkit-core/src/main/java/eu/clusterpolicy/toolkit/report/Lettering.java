package eu.clusterpolicy.toolkit.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room a text takes in a picture, without a font at hand: the advances of a wide common sans-serif, so that with a
 * narrower one nothing is cut.
 */
final class Lettering {

    /** The advances from the space to the tilde, in twentieths of the size, as digits of base 36. */
    private static final String ADVANCES =
            "79ahdkg688ah7877dddddddddd77hhhbkeeegdcgg66ecifg" + "dgeddfekede878haaddbdd8dd66c6kdddd9b8dchcdbd7dh";

    private static final String WIDE_LETTERS = "ÆæŒœ¼½¾—…‰™";

    private Lettering() {}

    /** Returns how wide a text is, in pixels, at the given size of letters. */
    static int width(String text, int size, boolean bold) {
        int twentieths = text.codePoints().map(Lettering::advance).sum();
        return (twentieths * size * (bold ? 23 : 20) + 399) / 400;
    }

    /** Returns whether the width is an estimate that a font may exceed: letters other than Latin ones. */
    static boolean isGuess(String text) {
        return text.codePoints().anyMatch(point -> point > 0x17F && !isPunctuation(point));
    }

    /** Breaks a text into lines within the room, at most so many; one that says more ends with an ellipsis. */
    static List<String> wrap(String text, int room, int size, boolean bold, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String next = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(next, size, bold) > room) {
                lines.add(line.toString());
                next = word;
            }
            line.setLength(0);
            line.append(next);
            while (width(line.toString(), size, bold) > room && lines.size() <= most) {
                int end = fitting(line.toString(), room, size, bold);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
            if (lines.size() > most) {
                break;
            }
        }
        lines.add(line.toString());
        return lines.size() <= most ? lines : cut(lines.subList(0, most), room, size, bold);
    }

    private static List<String> cut(List<String> lines, int room, int size, boolean bold) {
        List<String> kept = new ArrayList<>(lines);
        String last = kept.remove(kept.size() - 1);
        while (!last.isEmpty() && width(last + "…", size, bold) > room) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
        }
        kept.add(last + "…");
        return kept;
    }

    /** Returns how much of a word fits, at least one letter, with the marks that stand upon the last. */
    private static int fitting(String word, int room, int size, boolean bold) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (advance(word.codePointAt(end)) > 0 && width(word.substring(0, next), size, bold) > room) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int advance(int point) {
        if (point >= ' ' && point <= '~') {
            return Character.digit(ADVANCES.charAt(point - ' '), 36);
        }
        if (WIDE_LETTERS.indexOf(point) >= 0) {
            return 22;
        }
        if (standsUpon(point)) {
            return 0;
        }
        return point <= 0x17F && !Character.isUpperCase(point) ? 14 : point < 0x1100 ? 17 : 21;
    }

    private static boolean isPunctuation(int point) {
        return point >= 0x2010 && point <= 0x2027;
    }

    private static boolean standsUpon(int point) {
        boolean accent = point >= 0x300 && point <= 0x36F;
        boolean joiner = point >= 0x200B && point <= 0x200F;
        return accent || joiner || (point >= 0xFE00 && point <= 0xFE0F);
    }
}
