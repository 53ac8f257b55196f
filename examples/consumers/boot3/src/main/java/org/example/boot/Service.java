package org.example.boot;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** As with Spring Boot 4, but for the mapper, which is Jackson 2's here and knows nothing of the toolkit: documents are texts. */
@RestController
@SpringBootApplication
public class Service {

    private final Catalogue catalogue = StandardCatalogue.edition2021();

    @GetMapping(path = "/catalogue", produces = MediaType.APPLICATION_JSON_VALUE)
    public String catalogue() {
        return JsonFormats.catalogue().write(catalogue);
    }

    @PostMapping(path = "/draft", produces = MediaType.APPLICATION_JSON_VALUE)
    public String next(@RequestBody String document) {
        RoadmapDraft draft = JsonFormats.draft(catalogue).read(document);
        return JsonFormats.draft(catalogue).write(draft);
    }
}
