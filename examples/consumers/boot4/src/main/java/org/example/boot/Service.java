package org.example.boot;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.json.jackson.ToolkitModule;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the standard edition, and takes drafts of roadmaps that rest on it. */
@RestController
@SpringBootApplication
public class Service {

    private final Catalogue catalogue = StandardCatalogue.edition2021();

    /** The mapper reads drafts, which rest on a catalogue. */
    @Bean
    public ToolkitModule toolkit() {
        return new ToolkitModule(catalogue);
    }

    @GetMapping("/catalogue")
    public Catalogue catalogue() {
        return catalogue;
    }

    @PostMapping("/draft")
    public RoadmapDraft next(@RequestBody RoadmapDraft draft) {
        return draft;
    }
}
