package eu.clusterpolicy.toolkit.examples.cli;

import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;

/** Says on the error stream, each second after the first, what the command is at. */
final class Progress implements AutoCloseable {

    private static final long SECOND = 1000;

    private final Timer timer = new Timer("progress", true);
    private volatile String now = "at work";

    private Progress() {}

    static Progress on(PrintStream err) {
        Progress progress = new Progress();
        progress.timer.scheduleAtFixedRate(progress.line(err), SECOND, SECOND);
        return progress;
    }

    /** Takes down what the command is at from now on, such as {@code reading /home/you/catalogue.json}. */
    void at(String work) {
        now = work;
    }

    private TimerTask line(PrintStream err) {
        return new TimerTask() {
            private int seconds;

            @Override
            public void run() {
                seconds++;
                err.println(now + ", " + seconds + " s");
            }
        };
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
