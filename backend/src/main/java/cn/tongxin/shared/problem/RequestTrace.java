package cn.tongxin.shared.problem;

import jakarta.enterprise.context.RequestScoped;

/** The id of the request at hand, for those who do not see the request itself. */
@RequestScoped
public class RequestTrace {
    private String id = "";

    void begin(String requestId) {
        id = requestId;
    }

    public String id() {
        return id;
    }
}
