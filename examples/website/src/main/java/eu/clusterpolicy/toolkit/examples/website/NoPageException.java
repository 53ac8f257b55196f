package eu.clusterpolicy.toolkit.examples.website;

/** An address was asked for at which there is nothing, such as the draft that has gone. */
final class NoPageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses an address.
     *
     * @param sentence what is not there and what to do, for people
     */
    NoPageException(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
