package org.injeung.lookup;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.implement;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.lookup.Chapter.Heading;

/** The chapters that are there; nothing lists them. */
@AnalyzeClasses(packages = "org.injeung", importOptions = ImportOption.DoNotIncludeTests.class)
class ChapterTest {
    @ArchTest
    static void chapters_are_told_apart_from_each_other_and_from_what_every_case_has(JavaClasses all) {
        var members = Stream.concat(
                Arrays.stream(CaseView.Summary.class.getRecordComponents()).map(RecordComponent::getName),
                chapters(all).stream().map(Chapter::heading).map(Heading::member));

        assertThat(members)
                .hasSizeGreaterThan(CaseView.Summary.class.getRecordComponents().length)
                .doesNotHaveDuplicates();
    }

    @ArchTest
    static void chapters_stand_in_one_order(JavaClasses all) {
        assertThat(chapters(all))
                .extracting(Chapter::heading)
                .extracting(Heading::place)
                .doesNotHaveDuplicates();
    }

    @ArchTest
    static void what_a_chapter_consists_of_is_described_with_the_api(JavaClasses all) {
        assertThat(chapters(all))
                .allSatisfy(
                        chapter -> assertThat(chapter.heading().description()).isNotBlank())
                .extracting(chapter -> record(CaseSchema.contents(chapter)))
                .allMatch(type -> type == String.class || type.isAnnotationPresent(Schema.class));
        assertThat(chapters(all))
                .flatExtracting(chapter -> List.of(chapter.getClass().getDeclaredClasses()))
                .filteredOn(Class::isRecord)
                .allMatch(record -> record.isAnnotationPresent(Schema.class));
    }

    /** The type of the records of a chapter, whether it is one or a list. */
    private static Class<?> record(Type contents) {
        return (Class<?>) (contents instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : contents);
    }

    private static List<Chapter<?>> chapters(JavaClasses all) {
        return all.stream()
                .filter(implement(Chapter.class))
                .map(JavaClass::reflect)
                .<Chapter<?>>map(ChapterTest::withoutRegistry)
                .toList();
    }

    /** One that can tell what it is called, and nothing of any case. */
    private static Chapter<?> withoutRegistry(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (Chapter<?>) constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }
}
