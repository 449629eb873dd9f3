package org.injeung.fields;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.ext.Providers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.injeung.law.Words;

/**
 * Which version of a thing a caller wants to change (RFC 9110, 13): a parameter of every operation that replaces something. A version is
 * told by the tag of the bytes in which its GET answers, so that it is the same on all nodes.
 */
public class Condition {
    private static final int TAG_BYTES = 16;

    private static final Words CHANGED = new Words(
            "Somebody changed it since you read it; nothing was done. Read it again.",
            "읽은 뒤에 다른 사람이 변경하여 처리되지 않았습니다. 다시 읽어 주십시오.");
    private static final Words EXISTS = new Words(
            "It is there already; nothing was done. Read it before you replace it.",
            "이미 있어 처리되지 않았습니다. 바꾸기 전에 읽어 주십시오.");

    @Context
    private HttpHeaders headers;

    @Context
    private Request request;

    @Context
    private Providers providers;

    /** For Jersey, which fills it. */
    public Condition() {}

    /**
     * Requires that the caller knows what he replaces, if he said so. To be called under the lock under which it is replaced.
     *
     * @param told what the GET answers at this moment, or null if there is nothing to read yet
     * @param exists whether what would be replaced is there
     * @throws ConditionFailed if it is another version, or there already
     */
    public void require(Object told, boolean exists) {
        var isNew = told == null || (!exists && headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null);
        require(isNew ? null : tag(json(told)), Map.of());
    }

    /**
     * The same for what has a version of its own. To be called in the transaction in which it is replaced.
     *
     * @param version the one at this moment, or null if it is not there
     * @param now what the caller does not know yet, for whom the refusal tells it
     * @throws ConditionFailed if it is another version, or there already
     */
    public void require(EntityTag version, Map<String, String> now) {
        var failure = version == null ? request.evaluatePreconditions() : request.evaluatePreconditions(version);
        if (failure != null) {
            throw new ConditionFailed(headers.getHeaderString(HttpHeaders.IF_MATCH) == null ? EXISTS : CHANGED, now);
        }
    }

    /**
     * Whether a caller has that version already and needs no copy of it.
     *
     * @throws ConditionFailed if he asks for another one
     */
    public static boolean isKnown(EntityTag version, Request request) {
        var unchanged = request.evaluatePreconditions(version);
        if (unchanged != null && unchanged.build().getStatus() == 412) {
            throw new ConditionFailed(CHANGED, Map.of());
        }
        return unchanged != null;
    }

    /** The tag of an answer of these bytes. */
    public static EntityTag tag(byte[] json) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(json);
            return new EntityTag(HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private byte[] json(Object told) {
        try {
            return providers
                    .getContextResolver(ObjectMapper.class, MediaType.APPLICATION_JSON_TYPE)
                    .getContext(told.getClass())
                    .writeValueAsBytes(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
