package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way back to the drafts that were begun or uploaded in a browser. */
class OwnDraftsTest {

    private final Site visitor = Site.visited();

    @Test
    void leads_to_each_the_newest_first() throws Exception {
        Site.Answer nordmark = visitor.begin("Nordmark", "DE");
        Site.Answer andalusia = visitor.upload(Files.readString(Path.of("../roadmap/regions/andalusia.json")));

        Site.Answer page = visitor.get("/en/roadmaps");

        assertThat(PagesTest.faults(page.body())).isEmpty();
        assertThat(page.page().select(".own a").eachText())
                .containsExactly("Go on with Andalusia", "Go on with Nordmark");
        assertThat(page.page().select(".own a").eachAttr("href"))
                .containsExactly(
                        "/en/roadmaps/" + andalusia.key() + "/roadmap", "/en/roadmaps/" + nordmark.key() + "/roadmap");
    }

    @Test
    void is_not_there_for_another_browser() {
        visitor.begin("Nordmark", "DE");

        assertThat(Site.visited().get("/en/roadmaps").page().select(".own")).isEmpty();
    }

    @Test
    void leads_to_nothing_that_is_no_draft() {
        String strange = "drafts=aaaabbbbccccddddeeeeffffgggg2222.<b>.../roadmap";

        assertThat(Site.visited().get("/en/roadmaps", "Cookie", strange).page().select(".own"))
                .isEmpty();
    }

    @Test
    void is_a_cookie_of_the_session_that_no_script_reads_and_no_other_site_has_sent() {
        assertThat(OwnDrafts.cookie(Stream.of("a", "b", "a"), true))
                .hasToString("drafts=a.b; Path=/; Secure; HttpOnly; SameSite=Strict");
    }

    @Test
    void leads_to_no_more_than_ten() {
        assertThat(OwnDrafts.cookie(IntStream.range(0, 12).mapToObj(String::valueOf), false)
                        .getValue())
                .isEqualTo("0.1.2.3.4.5.6.7.8.9");
    }
}
