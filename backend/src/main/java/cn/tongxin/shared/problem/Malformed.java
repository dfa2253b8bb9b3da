package cn.tongxin.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** What the JSON reader found, as a refusal that names the field. */
public final class Malformed {
    private Malformed() {}

    public static ProblemException of(JacksonException wrong) {
        if (wrong instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String code = wrong instanceof UnrecognizedPropertyException ? "unknown-field" : "wrong-type";
            return ProblemException.field(ProblemType.MALFORMED_REQUEST, JsonPath.of(mapping), code);
        }
        return ProblemException.of(ProblemType.MALFORMED_REQUEST);
    }
}
