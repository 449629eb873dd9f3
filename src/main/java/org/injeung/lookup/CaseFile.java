package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.NotFound;
import org.injeung.registry.Organizations;

/** Finds the cases that a reader may see, and binds the file of one from its chapters. */
@Dependent
class CaseFile {
    private final Cases cases;
    private final Certificates certificates;
    private final Organizations organizations;
    private final Instance<Chapter<?>> chapters;

    @Inject
    CaseFile(Cases cases, Certificates certificates, Organizations organizations, Instance<Chapter<?>> chapters) {
        this.cases = cases;
        this.certificates = certificates;
        this.organizations = organizations;
        this.chapters = chapters;
    }

    /** @throws NotFound if there is no such case, or it does not concern the reader */
    CertificationCase find(String caseNumber, Reader reader) {
        return cases.read(caseNumber, reader.cases());
    }

    /** The case, if there is such a one that concerns the reader. */
    Optional<CertificationCase> visible(String caseNumber, Reader reader) {
        return cases.find(caseNumber, reader.cases());
    }

    List<CaseView.Summary> summaries(List<CertificationCase> listed, Reader reader) {
        var names = organizations.names(
                listed.stream().map(CertificationCase::businessNumber).collect(Collectors.toSet()));
        var issued = certificates.issuedIn(listed.stream()
                .filter(CaseFile::brings)
                .map(CertificationCase::caseNumber)
                .collect(Collectors.toSet()));
        return listed.stream()
                .map(about -> CaseView.Summary.of(
                        about,
                        names.get(about.businessNumber()),
                        about.certificateNumber().or(() -> Optional.ofNullable(issued.get(about.caseNumber()))
                                .map(Certificate::number)),
                        reader))
                .toList();
    }

    CaseView read(CertificationCase about, Reader reader) {
        var name = organizations.read(about.businessNumber()).name();
        var written = new LinkedHashMap<String, Object>();
        chapters().forEach(chapter -> chapter.read(about, reader)
                .ifPresent(said -> written.put(chapter.heading().member(), said)));
        return new CaseView(CaseView.Summary.of(about, name, certificateOf(about), reader), written);
    }

    /** All chapters in their order. */
    Stream<Chapter<?>> chapters() {
        return chapters.stream()
                .sorted(Comparator.comparingInt(chapter -> chapter.heading().place()));
    }

    /** The certificate that a case is about; for an application the one that it brought. */
    private Optional<String> certificateOf(CertificationCase about) {
        return about.certificateNumber()
                .or(() -> brings(about)
                        ? certificates.issuedIn(about.caseNumber()).map(Certificate::number)
                        : Optional.empty());
    }

    private static boolean brings(CertificationCase about) {
        return about.kind() == CaseKind.ISSUANCE;
    }
}
