package org.injeung.attachments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.injeung.access.Caller;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.access.NotAllowed;
import org.injeung.law.Characters;
import org.injeung.law.Words;
import org.injeung.lookup.Reader;
import org.injeung.registry.Attachment;
import org.injeung.registry.Attachment.Side;
import org.injeung.registry.Attachments;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Conflict;
import org.injeung.registry.FilePurpose;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;

/** Who may add files to which case and read them there. */
@Dependent
class Filing {
    private static final int ABOUT = 40;

    private final Cases cases;
    private final Attachments attachments;
    private final CurrentCaller caller;

    @Inject
    Filing(Cases cases, Attachments attachments, CurrentCaller caller) {
        this.cases = cases;
        this.attachments = attachments;
        this.caller = caller;
    }

    /** The caller as one who reads cases. */
    Reader reader() {
        return new Reader(caller.get(), Locale.ENGLISH);
    }

    /** @throws NotFound if there is no such case, or it does not concern the reader */
    CertificationCase find(String caseNumber, Reader reader) {
        return cases.read(caseNumber, reader.cases());
    }

    /** The files of a case that the reader may see, in all versions. */
    Stream<Attachment> visible(String caseNumber, Reader reader) {
        return attachments.of(find(caseNumber, reader).caseNumber()).stream()
                .filter(one -> reader.isOfficial() || !one.isOfficial());
    }

    /** Whether the reader may add files to a case that he may see. */
    static boolean mayAdd(CertificationCase about, Reader reader) {
        return about.closedAt().isEmpty() && side(reader.caller()).isPresent();
    }

    /** Administrators operate the server and are on no side. */
    private static Optional<Side> side(Caller who) {
        return who.isStaff()
                ? Optional.of(Side.STAFF)
                : who.isIn(Groups.AGENCIES)
                        ? Optional.of(Side.AGENCY)
                        : who.isIn(Groups.APPLICANTS) ? Optional.of(Side.ORGANIZATION) : Optional.empty();
    }

    /**
     * Refuses who may not add files to a case before they are received.
     *
     * @throws NotAllowed if it is no group that adds files
     * @throws NotFound if there is no such case, or it does not concern the caller
     * @throws Conflict if the case is closed
     */
    @Transactional
    CertificationCase requireOpen(String caseNumber) {
        var who = caller.getIn(
                Groups.CASE_OFFICERS,
                Groups.AUDITORS,
                Groups.COMMITTEE,
                Groups.MANAGERS,
                Groups.AGENCIES,
                Groups.APPLICANTS);
        var about = find(caseNumber, new Reader(who, Locale.ENGLISH));
        if (about.closedAt().isPresent()) {
            throw new Conflict(new Words("Case %s is closed and takes no more files", "종결된 사건 %s에는 파일을 추가할 수 없습니다")
                    .with(about.caseNumber()));
        }
        return about;
    }

    /**
     * Adds all files of an upload to a case, or none.
     *
     * @throws InvalidInput naming the field that is wrong
     * @throws Conflict if the case was closed meanwhile, or the file has another version already
     */
    @Transactional
    List<Attachment> add(String caseNumber, Upload upload) {
        var about = requireOpen(caseNumber);
        var by = caller.get();
        var replaced = upload.field(Uploads.REPLACES).map(id -> replaced(about, id, upload));
        if (replaced.isPresent()) {
            return List.of(attachments.replace(replaced.get(), upload.files().get(0), by.id()));
        }
        var purpose = purpose(upload);
        var subject = about(upload);
        return upload.files().stream()
                .map(file ->
                        attachments.add(about.caseNumber(), purpose, subject, file, side(by).orElseThrow(), by.id()))
                .toList();
    }

    private Attachment replaced(CertificationCase about, String id, Upload upload) {
        if (upload.files().size() > 1) {
            throw new InvalidInput(Uploads.REPLACES, new Words("takes one file", "파일 하나만 보낼 수 있습니다"));
        }
        for (var kept : List.of(Uploads.PURPOSE, Uploads.ABOUT)) {
            if (upload.field(kept).isPresent()) {
                throw new InvalidInput(
                        kept,
                        new Words("is that of the file that is replaced: leave it out", "바꾸는 파일의 값을 이어받으므로 비워 두십시오"));
            }
        }
        var reader = reader();
        var all = visible(about.caseNumber(), reader).toList();
        var found = all.stream()
                .filter(one -> Long.toString(one.id()).equals(id))
                .filter(one ->
                        side(reader.caller()).filter(one.addedAs()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        Uploads.REPLACES,
                        new Words("is no file of this case that you may replace", "이 사건에서 바꿀 수 있는 파일이 아닙니다")));
        if (all.stream()
                .anyMatch(one ->
                        one.replaces().filter(older -> older == found.id()).isPresent())) {
            throw new Conflict(new Words(
                            "Somebody replaced %s already: look at the newer version first",
                            "%s의 새 버전이 이미 있습니다. 먼저 확인해 주십시오")
                    .with(found.name()));
        }
        return found;
    }

    private static FilePurpose purpose(Upload upload) {
        return upload.field(Uploads.PURPOSE)
                .map(sent -> Arrays.stream(FilePurpose.values())
                        .filter(one -> one.name().equals(sent))
                        .findFirst()
                        .orElseThrow(() -> new InvalidInput(
                                Uploads.PURPOSE,
                                new Words("must be one of %s", "다음 중 하나여야 합니다: %s")
                                        .with(Arrays.toString(FilePurpose.values())))))
                .orElseThrow(() -> new InvalidInput(Uploads.PURPOSE, new Words("is missing", "없습니다")));
    }

    private static String about(Upload upload) {
        return upload.field(Uploads.ABOUT)
                .map(text -> {
                    if (Characters.count(text) > ABOUT || text.matches(".*\\p{C}.*")) {
                        throw new InvalidInput(
                                Uploads.ABOUT,
                                new Words(
                                                "has more than %d characters, or such as cannot be seen",
                                                "%d자를 넘거나 보이지 않는 문자가 있습니다")
                                        .with(ABOUT));
                    }
                    return text;
                })
                .orElse(null);
    }
}
