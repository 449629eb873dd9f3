package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.injeung.registry.Attachment.Side;

/**
 * The files of cases. Their bytes stand in the database in chunks, which are written and read one by one: nowhere is a whole file in
 * memory.
 */
@Dependent
public class Attachments {
    /** Bytes; H2 takes no more than 1 MB in a column of this type. */
    private static final int CHUNK = 512 * 1024;

    private final EntityManager entities;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Attachments(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Adds a file to a case.
     *
     * @param about more closely what it is about, at most 40 characters, or null
     */
    public Attachment add(
            String caseNumber, FilePurpose purpose, String about, ReceivedFile file, Side side, String addedBy) {
        var added = new Attachment(caseNumber, purpose, about, file, store(file), side, addedBy, clock.instant());
        entities.persist(added);
        return added;
    }

    /** Adds the next version of a file. The database refuses a second one, which was added at the same time. */
    public Attachment replace(Attachment replaced, ReceivedFile file, String addedBy) {
        var added = replaced.next(file, store(file), addedBy, clock.instant());
        entities.persist(added);
        return added;
    }

    /** The files of a case in all versions, in the order in which they were added. */
    public List<Attachment> of(String caseNumber) {
        return entities.createQuery(
                        "select a from Attachment a join fetch a.content where a.caseNumber = ?1 order by a.id",
                        Attachment.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    /** Records that somebody reads it. */
    public void recordReading(Attachment attachment, String reader) {
        entities.persist(new AttachmentReading(attachment.id(), reader, clock.instant()));
    }

    /** Who read the files of a case, the last reading first. */
    public List<AttachmentReading> readings(String caseNumber) {
        return entities.createQuery(
                        "select r from AttachmentReading r, Attachment a"
                                + " where r.attachment = a.id and a.caseNumber = ?1 order by r.readAt desc, r.id desc",
                        AttachmentReading.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    /** Writes its bytes there; needs no transaction, as they never change. */
    public void copy(Attachment attachment, OutputStream out) throws IOException {
        for (var number = 0; ; number++) {
            var chunk = chunk(attachment.sha256(), number);
            if (chunk.isEmpty()) {
                return;
            }
            out.write(chunk.get());
        }
    }

    private Optional<byte[]> chunk(String sha256, int number) {
        List<?> found = entities.createNativeQuery(
                        "select chunk from stored_chunk where sha256 = ?1 and chunk_number = ?2")
                .setParameter(1, sha256)
                .setParameter(2, number)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /** The chunks are no entities: those would stay in memory until the transaction ends. */
    private StoredContent store(ReceivedFile file) {
        var known = entities.find(StoredContent.class, file.sha256());
        if (known != null) {
            return known;
        }
        var stored = new StoredContent(file.sha256(), file.bytes());
        entities.persist(stored);
        entities.flush();
        try (var content = Files.newInputStream(file.content())) {
            var number = 0;
            for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                var written = entities.createNativeQuery(
                                "insert into stored_chunk (sha256, chunk_number, chunk) values (?1, ?2, ?3)")
                        .setParameter(1, file.sha256())
                        .setParameter(2, number++)
                        .setParameter(3, chunk)
                        .executeUpdate();
                assert written == 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stored;
    }
}
