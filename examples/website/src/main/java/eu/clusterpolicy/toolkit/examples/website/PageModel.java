package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.label.Labels;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page knows: its language, the languages there are, its own address, and the token of its forms. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    private final FormTokens tokens;
    private final SiteWords words;

    PageModel(FormTokens tokens, SiteWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The words of the site in the language of a page, for attributes and titles. */
    record PageWords(SiteWords words, Labels labels) {

        public String of(String english) {
            return words.say(labels, english).text();
        }
    }

    @ModelAttribute("words")
    PageWords words(HttpServletRequest request) {
        return new PageWords(words, LanguageFilter.labels(request));
    }

    @ModelAttribute("labels")
    Labels labels(HttpServletRequest request) {
        return LanguageFilter.labels(request);
    }

    @ModelAttribute("languages")
    ImmutableList<Labels> languages() {
        return Labels.all();
    }

    /** The address within the language, for a page that was asked for; a form's answer leads to the page of the form. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    @ModelAttribute("section")
    String section(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    @ModelAttribute("token")
    String token(HttpServletRequest request) {
        return tokens.of(request);
    }
}
