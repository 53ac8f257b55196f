package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.label.Label;
import eu.clusterpolicy.toolkit.label.Labels;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page knows: its language, the languages there are, its own address, and the token of its forms. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    /** The parts of the site by their addresses. */
    static final ImmutableMap<String, String> SECTIONS = ImmutableMap.of(
            "/matrix", "Matrix",
            "/recommendations", "Recommendations",
            "/countries", "Countries",
            "/background", "Background",
            "/data", "About the data",
            "/roadmaps", "Write a roadmap");

    private final FormTokens tokens;
    private final SiteWords words;

    PageModel(FormTokens tokens, SiteWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The words of the site in the language of a page. */
    record PageWords(SiteWords words, Labels labels) {

        /** Returns a phrase for an attribute or a title, which cannot say that it is in another language. */
        public String of(String english) {
            return words.say(labels, english).text();
        }

        /** Returns a phrase with the parts that vary. */
        public Label say(String english, Object... parts) {
            return words.say(labels, english, parts);
        }

        /** Returns the title of a page, such as {@code Matrix – Cluster policy toolkit}. */
        public String title(String what) {
            return what + " – " + of("Cluster policy toolkit");
        }
    }

    @ModelAttribute
    void add(HttpServletRequest request, Model model) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int end = path.indexOf('/', 1);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        model.addAllAttributes(of(request, path + query));
        model.addAttribute("section", end < 0 ? path : path.substring(0, end));
    }

    /**
     * Returns what a page knows.
     *
     * @param here the address within the language to which the other languages lead; a form's answer leads to the page of the form
     */
    ImmutableMap<String, Object> of(HttpServletRequest request, String here) {
        Labels labels = LanguageFilter.labels(request);
        return ImmutableMap.<String, Object>builder()
                .put("labels", labels)
                .put("words", new PageWords(words, labels))
                .put("languages", Labels.all())
                .put("sections", SECTIONS)
                .put("here", here)
                .put("token", tokens.of(request))
                .buildOrThrow();
    }
}
