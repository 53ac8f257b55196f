package eu.clusterpolicy.toolkit.examples.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever others can call says what it is. */
class DocumentedTest {

    @ParameterizedTest
    @EnumSource
    void every_public_member_has_javadoc(Artifact artifact) throws IOException {
        assertThat(undocumented(artifact)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "json.csv", "json.jackson"})
    void a_package_is_introduced_by_its_line_in_the_readme(String name) throws IOException {
        String row = "| `" + name + "` | ";
        String line = Files.readAllLines(Path.of("../../README.md")).stream()
                .filter(text -> text.startsWith(row))
                .collect(MoreCollectors.onlyElement());

        assertThat(Path.of(
                        "../../toolkit-json/src/main/java/eu/clusterpolicy/toolkit",
                        name.replace('.', '/'),
                        "package-info.java"))
                .content()
                .startsWith("/**\n * " + line.substring(row.length(), line.length() - " |".length()) + "\n");
    }

    private static List<String> undocumented(Artifact artifact) throws IOException {
        Set<Path> sources = artifact.types()
                .filter(type -> type.getEnclosingClass() == null)
                .map(artifact::source)
                .collect(Collectors.toSet());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            Members members = new Members(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                members.scan(unit, null);
            }
            return members.undocumented;
        }
    }

    /** Walks through public types and notes which of their public members have no comment. */
    private static final class Members extends TreePathScanner<Void, Void> {

        private final List<String> undocumented = new ArrayList<>();
        private final DocTrees docs;

        Members(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            if (isPublic(type.getModifiers())) {
                note(type.getSimpleName().toString());
                return super.visitClass(type, none);
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
            if (isPublic(method.getModifiers()) && !overrides) {
                note(method.getName() + "(…)");
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void none) {
            if (isPublic(field.getModifiers())
                    && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
                note(field.getName().toString());
            }
            return null;
        }

        private void note(String name) {
            if (docs.getDocCommentTree(getCurrentPath()) == null) {
                CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
                undocumented.add(unit.getSourceFile().getName().replaceFirst(".*/", "") + ": " + name);
            }
        }

        private boolean isPublic(ModifiersTree modifiers) {
            TreePath parent = getCurrentPath().getParentPath();
            Set<Modifier> flags = modifiers.getFlags();
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || (parent.getLeaf().getKind() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE));
        }
    }
}
