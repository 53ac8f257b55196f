package eu.clusterpolicy.toolkit.examples.website;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Reports;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue as files for spreadsheets, slides and editors. */
@RestController
class CatalogueDownloads {

    private final Catalogue catalogue;
    private final Background background;

    CatalogueDownloads(Catalogue catalogue, Background background) {
        this.catalogue = catalogue;
        this.background = background;
    }

    @GetMapping("/matrix.svg")
    ResponseEntity<String> matrixPicture() {
        return file("matrix.svg", Pictures.ofMatrix(catalogue).svg());
    }

    @GetMapping("/matrix.csv")
    ResponseEntity<String> matrixTable() {
        return file("matrix.csv", CsvTables.matrix().write(catalogue));
    }

    @GetMapping("/actions.csv")
    ResponseEntity<String> actions() {
        return file("actions.csv", CsvTables.actions().write(catalogue));
    }

    @GetMapping("/examples.csv")
    ResponseEntity<String> examples() {
        return file("examples.csv", CsvTables.examples().write(catalogue));
    }

    @GetMapping("/catalogue.md")
    ResponseEntity<String> sheet() {
        return file("catalogue.md", Reports.ofCatalogue(catalogue, background).markdown());
    }

    /** Answers with a text that browsers save rather than show. */
    static ResponseEntity<String> file(String name, String text) {
        String type = switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> "application/json";
            case "html" -> "text/html;charset=UTF-8";
            case "csv" -> "text/csv;charset=UTF-8";
            case "svg" -> "image/svg+xml;charset=UTF-8";
            case "md" -> "text/markdown;charset=UTF-8";
            default -> "text/plain;charset=UTF-8";
        };
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }
}
