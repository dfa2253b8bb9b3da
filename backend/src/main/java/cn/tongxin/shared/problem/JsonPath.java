package cn.tongxin.shared.problem;

import com.fasterxml.jackson.databind.JsonMappingException;

/** Where in the body a field stands: {@code participants[2].role}. */
final class JsonPath {
    private JsonPath() {}

    static String of(JsonMappingException wrong) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : wrong.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
