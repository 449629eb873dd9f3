package org.injeung.lookup;

import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Describes a case in the description of the API: what every case has, as in a list, and the chapters, each of which may be left
 * out. It is made outside CDI, when somebody first asks for the description.
 */
public class CaseSchema implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI api) {
        var schemas = api.getComponents();
        var members =
                new LinkedHashMap<>(schemas.getSchemas().get("CaseSummary").getProperties());
        CDI.current().select(CaseFile.class).get().chapters().forEach(chapter -> {
            var heading = chapter.heading();
            var contents = contents(chapter);
            members.put(
                    heading.member(),
                    schema(contents).description(heading.description()).nullable(true));
            if (record(contents).isSealed()) {
                schemas.addSchema(name(record(contents)), oneOf(record(contents).getPermittedSubclasses()));
            }
        });
        schemas.addSchema(
                "Case", OASFactory.createSchema().type(SchemaType.OBJECT).properties(members));
    }

    /** What a chapter consists of: its {@code T}. */
    static Type contents(Chapter<?> chapter) {
        return Arrays.stream(chapter.getClass().getGenericInterfaces())
                .map(ParameterizedType.class::cast)
                .map(type -> type.getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow();
    }

    /** The type of the records of a chapter, whether it is one or a list. */
    static Class<?> record(Type contents) {
        return (Class<?>) (contents instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : contents);
    }

    private static Schema schema(Type contents) {
        var schema = OASFactory.createSchema();
        if (contents == String.class) {
            return schema.type(SchemaType.STRING);
        }
        return contents instanceof Class<?> one
                ? schema.addAllOf(reference(one)) // as nothing may stand beside a reference
                : schema.type(SchemaType.ARRAY).items(reference(record(contents)));
    }

    /** The server describes records, and overlooks the interface that they share. */
    private static Schema oneOf(Class<?>... records) {
        return OASFactory.createSchema()
                .oneOf(Arrays.stream(records).map(CaseSchema::reference).toList());
    }

    private static Schema reference(Class<?> type) {
        return OASFactory.createSchema().ref(name(type));
    }

    /** The name of a type among the components. */
    private static String name(Class<?> type) {
        var name = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class)
                .name();
        return name.isEmpty() ? type.getSimpleName() : name;
    }
}
