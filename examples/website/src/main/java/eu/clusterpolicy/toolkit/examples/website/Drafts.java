package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.io.BaseEncoding;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * The drafts that people are at work on, in memory and nowhere else. Each lies under an address that nobody guesses, until it has
 * not been changed for a day; none makes room for another.
 */
@Component
class Drafts {

    /** How many drafts there are at most. */
    static final int MOST = 500;

    /** How long a draft is kept after its last change. */
    static final Duration AGE = Duration.ofHours(24);

    /** How many characters a draft's document has at most. */
    static final int LENGTH = 400_000;

    private static final int KEY_BYTES = 20;

    private final SecureRandom random = new SecureRandom();
    private final ConcurrentMap<String, Kept> kept = new ConcurrentHashMap<>();
    private final JsonFormat<RoadmapDraft> format;
    private final Clock clock;

    /**
     * A draft as it is kept.
     *
     * @param version how often it was changed, so that a form tells whether another was faster
     * @param text its document
     * @param earlier the documents of versions before, the last ones first, together no longer than a draft may be
     * @param unsaved what was entered on pages and could not be saved yet, by the page
     */
    record Kept(
            String key,
            RoadmapDraft draft,
            int version,
            Instant until,
            String text,
            ImmutableList<String> earlier,
            ImmutableMap<String, Entered> unsaved) {

        /** Finds the document that a form was filled in for. */
        Optional<String> text(int ofVersion) {
            int back = version - ofVersion;
            return back == 0
                    ? Optional.of(text)
                    : back > 0 && back <= earlier.size() ? Optional.of(earlier.get(back - 1)) : Optional.empty();
        }

        private Kept with(RoadmapDraft changed, String changedText, String page, Instant longer) {
            ImmutableList.Builder<String> before = ImmutableList.builder();
            int length = 0;
            for (String document : Iterables.concat(ImmutableList.of(text), earlier)) {
                length += document.length();
                if (length > LENGTH) {
                    break;
                }
                before.add(document);
            }
            return new Kept(
                    key,
                    changed,
                    version + 1,
                    longer,
                    changedText,
                    before.build(),
                    ImmutableMap.copyOf(Maps.filterKeys(unsaved, other -> !other.equals(page))));
        }
    }

    /**
     * What was entered into the form of a page.
     *
     * @param version the version of the draft that the form was filled in for
     * @param parameters what it sent
     */
    record Entered(int version, ImmutableListMultimap<String, String> parameters) {

        private int length() {
            return parameters.entries().stream()
                    .mapToInt(sent -> sent.getKey().length() + sent.getValue().length())
                    .sum();
        }
    }

    /** A draft is longer than the site keeps. */
    static final class TooLongException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("a draft has at most " + LENGTH
                    + " characters here; shorten what you entered, or leave some of it out");
        }
    }

    /** There is no room for a further draft. */
    static final class NoRoomException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoRoomException(String sentence) {
            super(sentence);
        }
    }

    Drafts(Catalogue catalogue, Clock clock) {
        this.format = JsonFormats.draft(catalogue).within(limits());
        this.clock = clock;
    }

    private static ReadLimits limits() {
        return new ReadLimits(LENGTH, ReadLimits.DEFAULT.nestingDepth(), ReadLimits.DEFAULT.stringLength(), 20_000);
    }

    JsonFormat<RoadmapDraft> format() {
        return format;
    }

    /** Keeps a draft and returns under which key. */
    Kept keep(RoadmapDraft draft) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        Kept first = new Kept(
                BaseEncoding.base32().lowerCase().encode(bytes),
                draft,
                1,
                until(),
                sized(draft),
                ImmutableList.of(),
                ImmutableMap.of());
        if (!letIn(first)) {
            throw new NoRoomException(
                    "the site keeps %s drafts at a time, and so many there are; come again later".formatted(MOST));
        }
        return first;
    }

    /** One after another, so that no two take the last place. */
    private synchronized boolean letIn(Kept first) {
        kept.values().removeIf(this::isOver);
        boolean hasRoom = kept.size() < MOST;
        if (hasRoom) {
            kept.put(first.key(), first);
        }
        return hasRoom;
    }

    /** Returns whether a text has the form of a key. */
    static boolean isKey(String text) {
        return BaseEncoding.base32().lowerCase().canDecode(text);
    }

    Optional<Kept> findKept(String key) {
        return Optional.ofNullable(kept.get(key)).filter(draft -> !isOver(draft));
    }

    Kept find(String key) {
        return findKept(key)
                .orElseThrow(() -> new NoPageException("This draft is not kept here any more: a draft is kept for "
                        + AGE.toHours()
                        + " hours after its last change. If you saved it to a file, upload the file and go on."));
    }

    /**
     * Changes a draft if nobody else has, and returns whether it was changed.
     *
     * @param version the version that the change was made to
     */
    boolean change(String key, int version, UnaryOperator<RoadmapDraft> change) {
        return change(key, version, change, "");
    }

    /**
     * Changes a draft if nobody else has, and returns whether it was changed.
     *
     * @param page the page whose entries the change saves
     */
    boolean change(String key, int version, UnaryOperator<RoadmapDraft> change, String page) {
        Kept before = find(key);
        if (before.version() != version) {
            return false;
        }
        RoadmapDraft changed = change.apply(before.draft());
        String text = sized(changed);
        Kept after = kept.computeIfPresent(
                key, (same, now) -> now.version() == version ? now.with(changed, text, page, until()) : now);
        return after != null && after.draft() == changed;
    }

    /** Keeps what was entered on a page and cannot be saved yet, in place of what was; returns whether there is room for it. */
    boolean keepUnsaved(String key, String page, Entered entered) {
        return unsaved(key, unsaved -> {
                    unsaved.put(page, entered);
                    if (unsaved.values().stream().mapToInt(Entered::length).sum() > LENGTH) {
                        unsaved.remove(page);
                    }
                })
                .containsKey(page);
    }

    /** Lets go of what was entered on a page and never saved. */
    void forget(String key, String page) {
        unsaved(key, unsaved -> unsaved.remove(page));
    }

    private ImmutableMap<String, Entered> unsaved(String key, Consumer<Map<String, Entered>> change) {
        find(key);
        Kept after = kept.computeIfPresent(key, (same, now) -> {
            Map<String, Entered> unsaved = new LinkedHashMap<>(now.unsaved());
            change.accept(unsaved);
            return new Kept(
                    key, now.draft(), now.version(), until(), now.text(), now.earlier(), ImmutableMap.copyOf(unsaved));
        });
        return after == null ? ImmutableMap.of() : after.unsaved();
    }

    private String sized(RoadmapDraft draft) {
        String text = format.write(draft);
        if (text.length() > LENGTH) {
            throw new TooLongException();
        }
        return text;
    }

    private Instant until() {
        return clock.instant().plus(AGE);
    }

    private boolean isOver(Kept draft) {
        return clock.instant().isAfter(draft.until());
    }
}
