package eu.clusterpolicy.toolkit.examples.website;

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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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
     */
    record Kept(String key, RoadmapDraft draft, int version, Instant until) {}

    /** There is no room for a further draft, or for a draft that is so long. */
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
        kept.values().removeIf(this::isOver);
        if (kept.size() >= MOST) {
            throw new NoRoomException(
                    "the site keeps %s drafts at a time, and so many there are; come again later".formatted(MOST));
        }
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        Kept first = new Kept(BaseEncoding.base32().lowerCase().encode(bytes), sized(draft), 1, until());
        kept.put(first.key(), first);
        return first;
    }

    Kept find(String key) {
        return Optional.ofNullable(kept.get(key))
                .filter(draft -> !isOver(draft))
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
        Kept before = find(key);
        return before.version() == version
                && kept.replace(key, before, new Kept(key, sized(change.apply(before.draft())), version + 1, until()));
    }

    private RoadmapDraft sized(RoadmapDraft draft) {
        if (format.write(draft).length() > LENGTH) {
            throw new NoRoomException("a draft has at most " + LENGTH + " characters here; download it and shorten it");
        }
        return draft;
    }

    private Instant until() {
        return clock.instant().plus(AGE);
    }

    private boolean isOver(Kept draft) {
        return clock.instant().isAfter(draft.until());
    }
}
