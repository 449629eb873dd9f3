package org.injeung.registry;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Instants as {@code timestamp with time zone}, which Jakarta Persistence 3.1 does not map itself. H2's driver reads such a column as
 * an OffsetDateTime, PostgreSQL's as a Timestamp that EclipseLink converts, in entities but not in results of {@code max()}.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, OffsetDateTime> {
    @Override
    public OffsetDateTime convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
