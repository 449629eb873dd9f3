package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.injeung.law.Words;
import org.injeung.letters.Document;
import org.injeung.letters.Pdf;
import org.injeung.registry.InvalidInput;

/** Documents as files that a browser shows. */
@Dependent
class PdfAnswer {
    static final String PDF = "application/pdf";

    private final PublicAddress address;

    @Inject
    PdfAnswer(PublicAddress address) {
        this.address = address;
    }

    /**
     * The language that was asked for, Korean if none was.
     *
     * @throws InvalidInput naming {@code lang}
     */
    static Locale language(String lang) {
        return switch (lang == null ? "ko" : lang) {
            case "ko" -> Locale.KOREAN;
            case "en" -> Locale.ENGLISH;
            default -> throw new InvalidInput("lang", new Words("must be ko or en", "ko 또는 en이어야 합니다"));
        };
    }

    /** The document without a mark; the code on a certificate leads to the configured address, or else to that of the request. */
    Response of(Document document, Locale language, UriInfo request) {
        return of(document, language, request, "");
    }

    /** The document, with a mark if it does not count any more. */
    Response of(Document document, Locale language, UriInfo request, String mark) {
        var name = document.kind() + "-" + document.occasion() + "-" + language + ".pdf";
        return Response.ok(bytes(document, language, request, mark), PDF)
                .language(language)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** The document as a file, with a mark if there is one. */
    byte[] bytes(Document document, Locale language, UriInfo request, String mark) {
        return Pdf.of(document, language, address.page(document.occasion(), request), mark);
    }
}
