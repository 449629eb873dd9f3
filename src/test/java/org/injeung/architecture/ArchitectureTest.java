package org.injeung.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.implement;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.injeung.engine.RunningCase;
import org.injeung.engine.Variable;
import org.injeung.engine.WordsVariable;
import org.injeung.law.Decision;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Chapter.Heading;
import org.injeung.lookup.Reader;
import org.injeung.registry.Certificate;

/** The shape of the codebase, as architecture.md tells it. */
@AnalyzeClasses(packages = "org.injeung", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.injeung";
    /** From the ground up: nobody knows what is above. Features stand between the lookup and the rulings. */
    private static final List<String> GROUND = List.of(
            "start", "law", "typeface", "registry", "fields", "letters", "engine", "access", "deadlines", "lookup");

    private static final List<String> ROOF = List.of("rulings", "doors");
    private static final String[] FEATURES = {
        "attachments",
        "issuance",
        "audit",
        "committee",
        "surveillance",
        "screening",
        "revocation",
        "validity",
        "change",
        "bar",
        "penalty",
        "obligation",
        "objection",
        "renotification",
        "withdrawal",
        "organizations"
    };

    /** Jakarta REST wants them listed, or it would serve the engine's resources under {@code /api} too. */
    private static final DescribedPredicate<HasName> LISTS_THE_RESOURCES =
            name("org.injeung.doors.ApiApplication").as("the list of resources");

    /** A class that is a chapter of the case file, or a record in one. */
    private static final DescribedPredicate<JavaClass> A_CHAPTER =
            DescribedPredicate.describe("chapters", ArchitectureTest::isChapter);

    /** What a chapter is made of. */
    private static final DescribedPredicate<HasName> PUBLIC_OF_THE_LOOKUP =
            name(Chapter.class.getName()).or(name(Heading.class.getName())).or(name(Reader.class.getName()));

    // Layout

    @ArchTest
    static final ArchRule nothing_is_deeper_than_feature_step_and_feature_policy =
            classes().should().resideInAnyPackage(allowedPackages().toArray(String[]::new));

    @ArchTest
    static final ArchRule words_for_a_class_without_a_home_are_refused = classes()
            .should(endWithNoneOf(
                    "Impl", "Manager", "Helper", "Util", "Utils", "Base", "Abstract", "DTO", "Dto", "Delegate"))
            .andShould()
            .haveSimpleNameNotStartingWith("Abstract");

    private static Set<String> allowedPackages() {
        var allowed = Stream.concat(GROUND.stream(), ROOF.stream())
                .map(name -> ROOT + "." + name)
                .collect(Collectors.toSet());
        allowed.add(ROOT);
        allowed.add(ROOT + ".access.policy");
        for (var feature : FEATURES) {
            allowed.add(ROOT + "." + feature);
            allowed.add(ROOT + "." + feature + ".step");
            allowed.add(ROOT + "." + feature + ".policy");
        }
        return allowed;
    }

    // Dependencies

    @ArchTest
    static final ArchRule law_depends_on_the_jdk_and_a_reader_of_csv_only = classes()
            .that()
            .resideInAPackage("..law..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.apache.commons.csv..", "org.injeung.law..");

    @ArchTest
    static final ArchRule the_typefaces_depend_on_the_jdk_and_a_reader_of_truetype_only = classes()
            .that()
            .resideInAPackage("..typeface..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.apache.fontbox..", "org.apache.pdfbox.io..", "org.injeung.typeface..");

    @ArchTest
    static final ArchRule what_starts_the_server_depends_on_the_jdk_and_the_server_only = classes()
            .that()
            .resideInAPackage("..start..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.transaction.xa..", "fish.payara.micro..", "org.injeung.start..");

    @ArchTest
    static final ArchRule a_policy_depends_on_the_jdk_and_the_law_only = classes()
            .that()
            .resideInAPackage("org.injeung.*.policy..")
            .should(onlyDependOnInjeung("java..", "org.injeung.law..", "org.injeung.access.policy..", "{own}.policy"));

    @ArchTest
    static final ArchRule nobody_knows_the_doors = noClasses()
            .that()
            .resideOutsideOfPackage("org.injeung.doors..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.injeung.doors..");

    @ArchTest
    static final ArchRule a_step_depends_on_its_process_and_policies_and_on_what_all_share = classes()
            .that()
            .resideInAPackage("org.injeung.*.step..")
            .should(onlyDependOnInjeung(
                    "java..",
                    "jakarta..",
                    "org.camunda..",
                    "org.injeung.law..",
                    "org.injeung.registry..",
                    "org.injeung.fields..",
                    "org.injeung.letters..",
                    "org.injeung.engine..",
                    "org.injeung.access..",
                    "org.injeung.deadlines..",
                    "{own}",
                    "{own}.step",
                    "{own}.policy"))
            .andShould(notDependOnResources());

    @ArchTest
    static final ArchRule features_do_not_know_each_other = SlicesRuleDefinition.slices()
            .assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    var feature = feature(type);
                    return feature == null ? SliceIdentifier.ignore() : SliceIdentifier.of(feature);
                }

                @Override
                public String getDescription() {
                    return "features";
                }
            })
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule the_registry_depends_on_the_law_only = classes()
            .that()
            .resideInAPackage("org.injeung.registry..")
            .should(onlyDependOnInjeung(
                    "java..",
                    "jakarta..",
                    "org.eclipse.microprofile.openapi.annotations..", // how an answer of the API is described
                    "org.injeung.law..",
                    "org.injeung.registry.."));

    @ArchTest
    static final ArchRule letters_depend_on_registry_law_and_typefaces_only = classes()
            .that()
            .resideInAPackage("org.injeung.letters..")
            .should(onlyDependOnInjeung(
                    "java..",
                    "jakarta..",
                    "org.apache.pdfbox..", // the documents as PDF
                    "javax.imageio..", // their pages as pictures
                    "com.google.zxing..",
                    "org.injeung.law..",
                    "org.injeung.typeface..",
                    "org.injeung.registry..",
                    "org.injeung.letters.."));

    @ArchTest
    static final ArchRule the_lookup_knows_no_feature =
            noClasses().that().resideInAPackage("org.injeung.lookup..").should().dependOnClassesThat(are(inAFeature()));

    @ArchTest
    static final ArchRule a_feature_knows_of_the_lookup_what_a_chapter_is_made_of_and_no_more = noClasses()
            .that(are(inAFeature()))
            .should()
            .dependOnClassesThat(are(resideInAPackage("org.injeung.lookup..").and(not(PUBLIC_OF_THE_LOOKUP))));

    @ArchTest
    static final ArchRule a_chapter_of_a_feature_depends_on_its_feature_and_on_what_there_is_to_read = classes()
            .that(are(A_CHAPTER.and(inAFeature())))
            .should(onlyDependOnInjeung(
                    "java..",
                    "jakarta.enterprise.context..",
                    "jakarta.inject..",
                    "com.fasterxml.jackson.annotation..",
                    "org.eclipse.microprofile.openapi.annotations..",
                    "org.injeung.law..",
                    "org.injeung.registry..",
                    "org.injeung.letters..",
                    "org.injeung.lookup..", // of which a feature knows little, as said above
                    "{own}"))
            .andShould(notDependOnResources());

    @ArchTest
    static final ArchRule nobody_knows_a_chapter_but_itself =
            classes().that(are(A_CHAPTER)).should().onlyHaveDependentClassesThat(are(A_CHAPTER));

    @ArchTest
    static final ArchRule a_chapter_is_a_bean_without_state_that_nobody_has_to_list = classes()
            .that(are(implement(Chapter.class)))
            .should()
            .beAnnotatedWith(Dependent.class)
            .andShould()
            .bePackagePrivate()
            .andShould()
            .haveOnlyFinalFields();

    @ArchTest
    static final ArchRule the_table_of_rulings_reads_policies_and_decides_nothing_itself = classes()
            .that()
            .resideInAPackage("org.injeung.rulings")
            .should(onlyDependOnInjeung(
                    "java..",
                    "jakarta..",
                    "com.fasterxml.jackson.annotation..",
                    "org.eclipse.microprofile.openapi.annotations..",
                    "org.injeung.law..",
                    "org.injeung.registry..",
                    "org.injeung.*.policy..",
                    "org.injeung.rulings.."));

    /** The arrows that run upward between packages; there are none. */
    @ArchTest
    static final ArchRule nobody_knows_what_is_above = classes().should(new ArchCondition<>("know nothing above") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(arrow -> floor(arrow.getTargetClass()) > floor(type))
                    .forEach(arrow -> events.add(SimpleConditionEvent.violated(type, arrow.getDescription())));
        }
    });

    private static int floor(JavaClass type) {
        if (!type.getPackageName().startsWith(ROOT + ".")) {
            return -1;
        }
        var room = type.getPackageName().substring(ROOT.length() + 1).split("\\.")[0];
        return feature(type) != null
                ? GROUND.size()
                : GROUND.contains(room) ? GROUND.indexOf(room) : GROUND.size() + 1 + ROOF.indexOf(room);
    }

    @ArchTest
    static final ArchRule nobody_depends_on_a_resource = noClasses()
            .that(are(not(LISTS_THE_RESOURCES)))
            .should()
            .dependOnClassesThat(are(simpleNameEndingWith("Resource").and(resideInAnyPackage("org.injeung.."))));

    @ArchTest
    static final ArchRule camunda_appears_only_at_its_doors_and_in_engine_access_deadlines_step_and_process =
            noClasses()
                    .that(are(resideOutsideOfPackages(
                                    "org.injeung.engine..",
                                    "org.injeung.access..",
                                    "org.injeung.deadlines..",
                                    "org.injeung.doors..",
                                    "org.injeung.*.step..")
                            .and(not(simpleNameEndingWith("Process")))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule only_a_running_case_sends_messages = noClasses()
            .that(are(not(JavaClass.Predicates.equivalentTo(RunningCase.class))))
            .should()
            .dependOnClassesThat(are(JavaClass.Predicates.equivalentTo(MessageCorrelationBuilder.class)))
            .orShould()
            .callMethodWhere(new DescribedPredicate<>("it tells the engine a message or a signal in another way") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return Set.of(
                                    "messageEventReceived",
                                    "signalEventReceived",
                                    "createSignalEvent",
                                    "startProcessInstanceByMessage")
                            .contains(call.getTarget().getName());
                }
            });

    @ArchTest
    static final ArchRule a_resource_translates_and_decides_nothing = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat(are(resideInAnyPackage("org.injeung.*.policy..", "org.injeung.*.step..")
                    .or(JavaClass.Predicates.equivalentTo(Decision.class))));

    // Classes

    @ArchTest
    static final ArchRule a_policy_is_static_and_says_what_it_is_by_its_name = classes()
            .that()
            .haveSimpleNameEndingWith("Policy")
            .should()
            .haveModifier(JavaModifier.FINAL)
            .andShould()
            .haveOnlyPrivateConstructors()
            .andShould()
            .resideInAPackage("..policy");

    @ArchTest
    static final ArchRule policies_have_static_methods_only = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Policy")
            .should()
            .beStatic();

    @ArchTest
    static final ArchRule a_step_is_a_bean_without_state_that_the_diagram_finds_by_its_name = classes()
            .that()
            .resideInAPackage("org.injeung.*.step")
            .and(are(implement(JavaDelegate.class).or(implement(TaskListener.class))))
            .should()
            .beAnnotatedWith(Named.class)
            .andShould()
            .beAnnotatedWith(Dependent.class)
            .andShould()
            .haveOnlyFinalFields();

    @ArchTest
    static final ArchRule injection_is_by_constructor = fields().that()
            .areDeclaredInClassesThat(are(resideInAnyPackage("org.injeung.*.step..", "org.injeung.registry..")))
            .should()
            .notBeAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule only_the_registry_and_letters_have_tables = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAnyPackage("org.injeung.registry", "org.injeung.letters");

    @ArchTest
    static void every_entity_is_in_the_persistence_unit_of_the_path_tests(JavaClasses all) throws IOException {
        var unit = Files.readString(Path.of("src/test/resources/META-INF/persistence.xml"));
        var listed = unit.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("<class>"))
                .map(line -> line.replaceAll("</?class>", ""));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(annotatedWith(Entity.class)
                                .or(annotatedWith(Embeddable.class))
                                .or(annotatedWith(Converter.class)))
                        .map(JavaClass::getName)
                        .toList());
    }

    @ArchTest
    static final ArchRule what_changes_a_certificate_is_told_by_the_register = methods()
            .that()
            .areDeclaredIn(Certificate.class)
            .should(new ArchCondition<>("tell the change if they write a field") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    var writes = method.getFieldAccesses().stream()
                            .anyMatch(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET);
                    var tells = method.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getTarget().getName().startsWith("tell"));
                    if (writes && !tells) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " tells nobody"));
                    }
                }
            });

    // Time

    @ArchTest
    static final ArchRule nobody_asks_the_system_for_the_time = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<>("it is a no-argument now() or the system clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return isTheSystemsTime(call.getTarget());
                }
            });

    private static boolean isTheSystemsTime(AccessTarget.MethodCallTarget target) {
        return switch (target.getOwner().getName()) {
            case "java.lang.System" -> target.getName().equals("currentTimeMillis");
            case "java.time.Clock" -> target.getName().startsWith("system");
            default ->
                target.getOwner().getPackageName().equals("java.time")
                        && target.getName().equals("now")
                        && target.getRawParameterTypes().isEmpty();
        };
    }

    @ArchTest
    static final ArchRule dates_of_the_old_kind_are_left_to_the_engine = noClasses()
            .that()
            .resideOutsideOfPackages("org.injeung.engine..", "org.injeung.deadlines..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Date.class);

    @ArchTest
    static final ArchRule variables_are_declared_beside_their_process = fields().that()
            .haveRawType(Variable.class)
            .or()
            .haveRawType(WordsVariable.class)
            .and()
            .areNotDeclaredIn(WordsVariable.class)
            .should()
            .bePublic()
            .andShould()
            .beStatic()
            .andShould()
            .beFinal()
            .andShould()
            .beDeclaredInClassesThat()
            .haveNameMatching(".*(Process|CaseVariables)");

    // Conditions

    private static String feature(JavaClass type) {
        var name = type.getPackageName();
        for (var feature : FEATURES) {
            if (name.equals(ROOT + "." + feature) || name.startsWith(ROOT + "." + feature + ".")) {
                return feature;
            }
        }
        return null;
    }

    private static boolean isChapter(JavaClass type) {
        return implement(Chapter.class).test(type)
                || type.getEnclosingClass().map(ArchitectureTest::isChapter).orElse(false);
    }

    private static DescribedPredicate<JavaClass> inAFeature() {
        return DescribedPredicate.describe("in a feature", type -> feature(type) != null);
    }

    private static ArchCondition<JavaClass> onlyDependOnInjeung(String... packages) {
        return new ArchCondition<>("only depend on " + String.join(", ", packages)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = ROOT + "." + feature(type);
                var allowed = resideInAnyPackage(Arrays.stream(packages)
                        .map(name -> name.replace("{own}", own))
                        .toArray(String[]::new));
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                !allowed.test(dependency.getTargetClass().getBaseComponentType()))
                        .filter(dependency -> !dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .isPrimitive())
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> notDependOnResources() {
        return new ArchCondition<>("not depend on resources") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getSimpleName().endsWith("Resource"))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> endWithNoneOf(String... suffixes) {
        return new ArchCondition<>("have no name that ends with " + String.join(", ", suffixes)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var suffix : suffixes) {
                    if (type.getSimpleName().endsWith(suffix)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " ends with " + suffix));
                    }
                }
            }
        };
    }
}
