package eu.clusterpolicy.toolkit.examples.judges;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.opentest4j.TestAbortedException;

/**
 * Chromium without a window, which shows a page at any width, light, dark or as it is printed.
 *
 * <pre>{@code
 * try (Browser browser = Browser.start()) {
 *     browser.size(360, 640).look(Browser.Look.DARK).open(html);
 *     browser.run("return document.title");
 *     browser.photograph(Path.of("target", "page.png"));
 * }
 * }</pre>
 *
 * <p>Where it or its driver is not installed, the test is skipped, which is said, unless {@code -DotherTools.required=true}.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    private static final int HIGHEST = 16_000;

    /** A judge of a long page needs more than half a minute where the machine is busy. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ChromeDriver driver;
    private final Path folder;

    private Browser(ChromeDriver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** How a page is looked at. */
    public enum Look {
        LIGHT("screen", "light"),
        DARK("screen", "dark"),

        /** As it is printed by somebody whose screen is dark. */
        PRINT("print", "dark");

        private final String medium;
        private final String scheme;

        Look(String medium, String scheme) {
            this.medium = medium;
            this.scheme = scheme;
        }
    }

    /** Starts a browser that knows nothing of an earlier one. */
    public static Browser start() {
        return start(Map.of());
    }

    /** Starts a browser in which pages run no scripts, as some people have it; what a test runs itself is run all the same. */
    public static Browser startWithoutScripts() {
        return start(Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    private static Browser start(Map<String, Integer> preferences) {
        Optional<Path> chromium = program("chromium");
        Optional<Path> driver = program("chromedriver");
        if (chromium.isEmpty() || driver.isEmpty()) {
            throw missing();
        }
        try {
            Path folder = Files.createTempDirectory("browser");
            ChromeOptions options = new ChromeOptions()
                    .setBinary(chromium.get().toFile())
                    .addArguments(FLAGS)
                    .addArguments("--user-data-dir=" + folder.resolve("profile"));
            options.setExperimentalOption("prefs", preferences);
            options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(driver.get().toFile())
                    .build();
            ChromeDriver chrome = new ChromeDriver(service, options);
            chrome.manage().timeouts().scriptTimeout(PATIENCE);
            return new Browser(chrome, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the page so many CSS pixels wide and its visible part so many high. */
    public Browser size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Shows this page, and every later one, in the given manner. */
    public Browser look(Look look) {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", look.scheme);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("media", look.medium, "features", List.of(scheme)));
        return this;
    }

    /** Opens a document, such as a page of HTML. */
    public Browser open(String html) {
        try {
            return open(Files.writeString(folder.resolve("page.html"), html));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a file, such as one of SVG. */
    public Browser open(Path file) {
        driver.get(file.toUri().toString());
        return this;
    }

    /** Goes to an address, such as one of this machine. */
    public Browser go(String address) {
        driver.get(address);
        return this;
    }

    /** Returns what drives the browser, for whoever clicks, types and goes back. */
    public WebDriver driver() {
        return driver;
    }

    /** Returns what the browser reported since it was last asked, such as what a page's policy forbade. */
    public List<String> reports() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Runs a script in the page and returns its value: a number, a text, a list or a map. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script that calls its last argument with its value, and returns that. */
    public Object await(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** Writes the page as a PNG, from its top to its end or as far down as the browser draws at once. */
    public void photograph(Path file) {
        Number width = (Number) run("return window.innerWidth");
        Number height = (Number) run("return document.documentElement.scrollHeight");
        int shown = Math.min(height.intValue(), HIGHEST);
        Map<String, Integer> part = Map.of("x", 0, "y", 0, "width", width.intValue(), "height", shown, "scale", 1);
        String picture = (String) driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", part))
                .get("data");
        try {
            MoreFiles.createParentDirectories(file);
            Files.write(file, Base64.getDecoder().decode(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static TestAbortedException missing() {
        String notice = "not looked at in a browser: chromium or chromedriver is not at hand";
        if (Boolean.getBoolean("otherTools.required")) {
            throw new AssertionError(notice);
        }
        System.err.println("NOTICE: " + notice);
        return new TestAbortedException(notice);
    }
}
