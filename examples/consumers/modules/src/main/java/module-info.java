module org.example.modules {
    requires eu.clusterpolicy.toolkit.json;
}
