package org.injeung.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What a caller can ask of one of the APIs.
 *
 * @param api where it belongs
 * @param method of HTTP
 * @param path below the API's address, with parameters in braces
 * @param description what the API's description says about it; missing where it says nothing
 */
record Operation(Api api, String method, String path, JsonNode description) {
    /** Who answers, and where over Basic. */
    enum Api {
        /** Camunda's, which the web apps have a second time below their own address. */
        ENGINE("engine-rest"),
        /** Our own. */
        OURS("api"),
        /** What Cockpit, Tasklist, Admin and Welcome have besides the engine's. */
        WEB_APPS("camunda/api");

        private final String address;

        Api(String address) {
            this.address = address;
        }

        String address() {
            return address;
        }
    }

    Operation(Api api, String method, String path) {
        this(api, method, path, MissingNode.getInstance());
    }

    /** As it stands in the table: operations of the engine without the address of their API, as they have two. */
    String name() {
        return method + " " + (api == Api.ENGINE ? path : "/" + api.address() + path);
    }

    /** Two with the same shape are one, however their parameters are called. */
    String shape() {
        return api + " " + method + " " + path.replaceAll("\\{[^}]*}", "{}");
    }

    /** Whether it is there to read. Queries are posted, too. */
    boolean isReading() {
        return method.equals("GET") || method.equals("OPTIONS") || isQuery();
    }

    /** Whether it is a query whose body says what is looked for. */
    boolean isQuery() {
        return method.equals("POST")
                && (path.matches("(/history)?/[a-z-]+(/count)?|/filter/\\{id}/(list|count|singleResult)|/schema/log"
                                + "|/identity/(verify|password-policy)|/migration/(generate|validate)"
                                + "|/cockpit/plugin/base/.*")
                        && !path.matches("/(message|signal|condition)|/history/cleanup")
                        && api != Api.OURS);
    }

    @Override
    public String toString() {
        return name();
    }
}
