package cn.tongxin.fuzz;

import cn.tongxin.reach.Row;
import cn.tongxin.story.Contract;
import cn.tongxin.story.Request;

/**
 * One request, and what was meant by it.
 *
 * @param row the values in its address
 * @param elsewhere its address may lead to another operation, or to none
 */
record Asked(Contract.Operation operation, String who, Row row, Request request, boolean elsewhere) {
    private static final String ROOT = "/api/v1";

    /** Without what all addresses begin with. */
    static String address(Contract.Operation operation) {
        return operation.path().substring(ROOT.length());
    }

    String address() {
        return address(operation);
    }

    String method() {
        return operation.method();
    }

    /** The kind of thing that it is about: the first part of the address. */
    String resource() {
        return resource(operation);
    }

    static String resource(Contract.Operation operation) {
        return address(operation).replaceFirst("^(/[^/]+).*", "$1");
    }

    /** Where things of a kind are told and made. */
    boolean isAtList() {
        return address().matches("/[^/]+|/[^/]+/\\{id}/(attachments|members|deliveries)");
    }

    /** What the parts of a whole are called in addresses. */
    String part() {
        return switch (address().replaceFirst(".*/", "")) {
            case "attachments" -> "attachmentId";
            case "members" -> "memberId";
            case "deliveries" -> "deliveryId";
            default -> "id";
        };
    }

    /** To be asked again by hand. */
    String told() {
        return who + ": " + request.method() + " " + request.address() + " " + request.query() + " " + request.headers()
                + "\n  with " + Inquiry.cut(request.body().toString());
    }
}
