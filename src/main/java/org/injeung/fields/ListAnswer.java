package org.injeung.fields;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.injeung.registry.Order;
import org.injeung.registry.Page;
import org.injeung.registry.Part;

/**
 * A part of a list, as JSON, CSV or a workbook. It is a record with one component that is a list: of records, the rows of the table; the others
 * tell what part it is.
 */
public interface ListAnswer {
    /** How CSV is asked for. */
    String CSV = "text/csv";

    /** How a workbook is asked for, of which a page has {@link #SHEET} rows if nobody says. */
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** How many rows a page has in a workbook, at most and usually. */
    int SHEET = 10_000;

    /** How many rows a page of JSON or CSV has usually. */
    int USUAL = 50;

    /** How many rows a page of JSON or CSV has at most. */
    int MOST = 200;

    /** What is told of {@link #next}. */
    String NEXT = "The address of the following page; null on the last one. It begins behind the last row of this page,"
            + " so that rows that come meanwhile are neither skipped nor repeated";

    /** What is told of the moment from which whoever polls asks the next time. */
    String AS_OF = "What updatedSince is to be the next time, when all pages of this list were read: some"
            + " minutes ago, so that changes which were still being written are not missed; a row may"
            + " come twice. Null on a page by after: that of the first page counts";

    /** What is told of the parameter by which a page is asked for. */
    String AFTER = "What the link next of the page before has; not together with first";

    /**
     * A page of a list as a caller asked for it.
     *
     * @param accepted tells whether it is to be a workbook
     * @see Page#of
     */
    static <E> Page<E> page(Order<E> order, String first, String after, String rows, HttpHeaders accepted) {
        var isSheet = accepted.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(MediaType.valueOf(XLSX)::equals)
                .isPresent();
        return Page.of(order, first, after, rows, isSheet ? SHEET : USUAL, isSheet ? SHEET : MOST);
    }

    /** The path and query of the following page, or null on the last one. */
    String next();

    /** The path and query under which the following page of what is asked for now is read, or null if there is none. */
    static String next(UriInfo request, Part<?> part) {
        if (part.next() == null) {
            return null;
        }
        var address = request.getRequestUriBuilder()
                .replaceQueryParam("first")
                .replaceQueryParam("after", part.next())
                .build();
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
