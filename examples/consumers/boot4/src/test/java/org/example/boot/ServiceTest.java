package org.example.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ServiceTest {

    private static final Catalogue CATALOGUE = StandardCatalogue.edition2021();

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = SpringApplication.run(Service.class, "--server.port=0", "--server.address=127.0.0.1");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void hands_out_the_catalogue() throws Exception {
        String document = send(HttpRequest.newBuilder(address("/catalogue")).build());

        assertEquals(CATALOGUE, JsonFormats.catalogue().read(document));
    }

    @Test
    void takes_a_draft_and_gives_it_back() throws Exception {
        RoadmapDraft draft = RoadmapDraft.of(Territory.of("Andalusia", "ES", "ES61"), CATALOGUE);
        String document = JsonFormats.draft(CATALOGUE).write(draft);

        String answer = send(HttpRequest.newBuilder(address("/draft"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(document))
                .build());

        assertEquals(draft, JsonFormats.draft(CATALOGUE).read(answer));
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + path);
    }

    private static String send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
