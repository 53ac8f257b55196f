package eu.clusterpolicy.toolkit.examples.website;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.context.ConfigurableApplicationContext;

/** The site as it runs, started once for all tests, and a visitor who follows links and sends forms as browsers do. */
final class Site {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final String place;

    private Site(String place) {
        this.place = place;
    }

    private static final class Running {

        static final ConfigurableApplicationContext SITE = Website.start("--server.port=0");
        static final String ADDRESS = Website.address(SITE).replaceFirst("/$", "");
    }

    /** An answer of the site. */
    record Answer(int status, String address, Map<String, List<String>> headers, String body) {

        static Answer of(HttpResponse<String> response) {
            URI uri = response.uri();
            return new Answer(
                    response.statusCode(),
                    uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery(),
                    response.headers().map(),
                    response.body());
        }

        Document page() {
            return Jsoup.parse(body);
        }

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }

        /** Returns the key of the draft at whose address the answer is. */
        String key() {
            return address.split("/")[3];
        }
    }

    static String address() {
        return Running.ADDRESS;
    }

    static <T> T bean(Class<T> type) {
        return Running.SITE.getBean(type);
    }

    /** Returns a visitor who has not been here before. */
    static Site visited() {
        return new Site(address());
    }

    /** Returns the first visitor of a site that was started for a test of its own. */
    static Site visited(ConfigurableApplicationContext other) {
        return new Site(Website.address(other).replaceFirst("/$", ""));
    }

    Answer get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(place + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    /** Asks for the headers of an answer alone. */
    Answer head(String path) {
        return send(HttpRequest.newBuilder(URI.create(place + path))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
    }

    Answer post(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(place + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    private Answer send(HttpRequest request) {
        try {
            return Answer.of(client.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Fills in the first form of a page that changes something, and sends it.
     *
     * @param entered names and values in turn, in the place of what the form holds; a value for a button presses it
     */
    Answer submit(Answer shown, String... entered) {
        FormElement form = (FormElement) shown.page().selectFirst("main form[method=post]:not([action$=withdraw])");
        List<String> fields = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < entered.length; i += 2) {
            names.add(entered[i]);
            fields.add(pair(entered[i], entered[i + 1]));
        }
        for (KeyVal held : form.formData()) {
            if (!names.contains(held.key())) {
                fields.add(pair(held.key(), sent(form, held)));
            }
        }
        return post(path(form), "application/x-www-form-urlencoded", String.join("&", fields));
    }

    /** A radio button without a value sends an empty text, as browsers do, and not "on". */
    private static String sent(FormElement form, KeyVal held) {
        Element radio = form.selectFirst("input[type=radio][checked][name='" + held.key() + "']");
        return radio == null ? held.value() : radio.attr("value");
    }

    static String path(FormElement form) {
        return form.attr("action");
    }

    /** Sends a file from the page on which roadmaps begin. */
    Answer upload(String text) {
        return upload(text, "draft.json");
    }

    Answer upload(String text, String name) {
        FormElement form = (FormElement) get("/en/roadmaps").page().selectFirst("form[enctype]");
        String boundary = "----a-boundary";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + text + "\r\n--" + boundary + "--\r\n";
        return post(path(form), "multipart/form-data; boundary=" + boundary, body);
    }

    /** Begins a roadmap and returns its first page. */
    Answer begin(String territory, String country) {
        return submit(get("/en/roadmaps"), "/territory/name", territory, "/territory/country", country);
    }

    private static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
