package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.json.wire.Fault;
import eu.clusterpolicy.toolkit.name.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is wrong with a table: the first ten thousand problems, which is all that anybody mends at once, and how many more. Not
 * thread-safe.
 */
final class CsvProblems {

    private static final int MOST = 10_000;
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final List<Problem> problems = new ArrayList<>();
    private int count;
    private boolean stoppedEarly;
    private boolean lookedAway;

    void add(CsvField at, String sentence) {
        add(at.line(), at.column(), at.shown(), sentence);
    }

    void add(int line, int column, String found, String sentence) {
        count++;
        if (problems.size() < MOST) {
            problems.add(problem(line, column, found, sentence));
        }
    }

    private static Problem problem(int line, int column, String found, String sentence) {
        return new Problem("", line, column, found.isEmpty() ? "" : Excerpt.quoted(found), sentence);
    }

    /** Adds the problem at which the reading ends, however many there were before it. */
    void stop(int line, int column, String found, String sentence) {
        count++;
        stoppedEarly = true;
        problems.add(problem(line, column, found, sentence));
    }

    /** Notes that something is not looked at, for it rests on what is refused. */
    void lookAway() {
        lookedAway = true;
    }

    /** Returns whether the reading has ended before the table does. */
    boolean stoppedEarly() {
        return stoppedEarly;
    }

    int count() {
        return count;
    }

    /**
     * Requires that there are none.
     *
     * @throws InvalidDocumentException if there are
     */
    void requireNone() {
        if (count > 0) {
            throw refusal();
        }
    }

    InvalidDocumentException refusal() {
        ImmutableList.Builder<Problem> told = ImmutableList.builder();
        told.addAll(ImmutableList.sortedCopyOf(BY_PLACE, problems));
        int more = count - problems.size();
        if (more > 0) {
            Problem last = problems.get(problems.size() - 1);
            told.add(problem(last.line(), last.column(), "", Fault.more(more)));
        }
        return new InvalidDocumentException(told.build(), stoppedEarly || lookedAway || more > 0);
    }
}
