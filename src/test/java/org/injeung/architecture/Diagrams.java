package org.injeung.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The diagrams as files. */
final class Diagrams {
    static final Path FOLDER = Path.of("processes");

    private Diagrams() {}

    /** One diagram. */
    record Diagram(String name, BpmnModelInstance model) {
        <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
            return model.getModelElementsByType(type);
        }

        Process process() {
            return all(Process.class).iterator().next();
        }

        /** The package of ours that has its steps. */
        String feature() {
            return switch (name) {
                case "certification-issuance" -> "issuance";
                case "conformity-audit" -> "audit";
                case "committee-deliberation" -> "committee";
                case "annual-surveillance" -> "surveillance";
                case "breach-screening", "breach-correction" -> "screening";
                case "certificate-revocation" -> "revocation";
                case "certificate-validity", "register-reconciliation" -> "validity";
                case "objection" -> "objection";
                case "penalty-assessment" -> "penalty";
                case "certification-obligation" -> "obligation";
                case "certificate-change" -> "change";
                case "bar-exception" -> "bar";
                case "leak-re-notification" -> "renotification";
                case "disposition-withdrawal" -> "withdrawal";
                default -> throw new AssertionError("a diagram without a package: " + name);
            };
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Diagram> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> new Diagram(
                            file.getFileName().toString().replace(".bpmn", ""), Bpmn.readModelFromFile(file.toFile())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code SignRevocationOrder}: {@code sign-revocation-order}. */
    static String kebab(String pascal) {
        return pascal.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The form files. */
    static List<Path> forms() {
        try (var files = Files.list(FOLDER.resolve("forms"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
