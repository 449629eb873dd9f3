package org.injeung.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Korean stands beside its English, in a bundle or in {@code Words}, so that no text exists in one language only. */
class KoreanTest {
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    /** What makes words of both languages; an enum of {@code Worded} does so in its constructor. */
    private static final Set<String> MAKE_WORDS = Set.of("Act.plan", "Act.ownRule");

    /** No texts for people: what is cut off the names of companies, how an article is cited, people and places of the demonstration. */
    private static final Set<String> NO_TEXTS = Set.of("SearchKey", "Act", "Citation", "DemonstrationRegistry");

    @Test
    void no_class_holds_a_korean_text_but_in_words() throws IOException {
        assertThat(outside(Path.of("src/main/java"))).isEmpty();
    }

    private static Set<String> outside(Path sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new TreeSet<String>();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var paths = Files.walk(sources)) {
            var java = paths.filter(path -> path.toString().endsWith(".java")).toList();
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            for (var unit : task.parse()) {
                new Literals(unit, found).scan(unit, null);
            }
        }
        return found;
    }

    /** Looks at every literal with Korean. */
    private static final class Literals extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final Set<String> found;

        Literals(CompilationUnitTree unit, Set<String> found) {
            this.unit = unit;
            this.found = found;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text
                    && HANGUL.matcher(text).find()
                    && StreamSupport.stream(getCurrentPath().spliterator(), false)
                            .noneMatch(tree -> isWords(tree, getCurrentPath()))) {
                found.add(Path.of(unit.getSourceFile().getName()).getFileName() + ": " + text);
            }
            return super.visitLiteral(literal, null);
        }

        private static boolean isWords(Tree tree, TreePath path) {
            if (tree instanceof NewClassTree made) {
                return made.getIdentifier().toString().equals("Words") || isConstantOfWords(made, path);
            }
            if (tree instanceof MethodInvocationTree call) {
                return MAKE_WORDS.contains(call.getMethodSelect().toString());
            }
            return tree instanceof ClassTree type
                    ? NO_TEXTS.contains(type.getSimpleName().toString())
                    : tree instanceof AnnotationTree; // what describes the API gives examples as they are sent
        }

        /** A constant of an enum whose constructor makes words of its arguments. */
        private static boolean isConstantOfWords(NewClassTree made, TreePath path) {
            return StreamSupport.stream(path.spliterator(), false)
                    .anyMatch(tree -> tree instanceof ClassTree type
                            && type.getKind() == Tree.Kind.ENUM
                            && type.getSimpleName()
                                    .contentEquals(made.getIdentifier().toString())
                            && type.toString().contains("new Words("));
        }
    }
}
