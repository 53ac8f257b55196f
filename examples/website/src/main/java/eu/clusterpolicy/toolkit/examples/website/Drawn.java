package eu.clusterpolicy.toolkit.examples.website;

import eu.clusterpolicy.toolkit.report.Picture;

/**
 * A picture for a page, laid out for a desk and for a telephone; the style sheet shows the one that fits.
 *
 * @param roomy the wide layout, as an element of SVG
 * @param narrow the narrow layout
 */
record Drawn(String roomy, String narrow) {

    private static final int PHONE = 360;

    static Drawn of(Picture picture, String idPrefix) {
        return new Drawn(
                picture.idPrefix(idPrefix).svg(),
                picture.width(PHONE).idPrefix(idPrefix + "narrow-").svg());
    }
}
