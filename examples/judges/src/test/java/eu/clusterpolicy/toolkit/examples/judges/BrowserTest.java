package eu.clusterpolicy.toolkit.examples.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>T</title><style>
            body { margin: 0; height: 900px; background: #fff }
            @media (prefers-color-scheme: dark) { body { background: #000 } }
            @media print { body { background: #00f } }
            </style></head><body></body></html>
            """;

    private Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    void start() {
        browser = Browser.start();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void photographs_a_page_to_its_end_at_the_width_asked_for() throws IOException {
        BufferedImage picture = photograph(Browser.Look.LIGHT);
        assertThat(picture.getWidth()).isEqualTo(360);
        assertThat(picture.getHeight()).isEqualTo(900);
    }

    @Test
    void shows_it_light_dark_and_as_it_is_printed() throws IOException {
        assertThat(colour(Browser.Look.LIGHT)).isEqualTo(0xFFFFFF);
        assertThat(colour(Browser.Look.DARK)).isEqualTo(0x000000);
        assertThat(colour(Browser.Look.PRINT)).isEqualTo(0x0000FF);
    }

    private int colour(Browser.Look look) throws IOException {
        return photograph(look).getRGB(5, 5) & 0xFFFFFF;
    }

    private BufferedImage photograph(Browser.Look look) throws IOException {
        Path picture = folder.resolve(look + ".png");
        browser.size(360, 640).look(look).open(PAGE).photograph(picture);
        return ImageIO.read(picture.toFile());
    }
}
