package cn.tongxin.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.tongxin.programme.rule.ProgrammeRules;

/** A rule set is written and read as a whole, so it is kept as one text. */
@ApplicationScoped
class RulesText {
    @Inject
    ObjectMapper json;

    String written(ProgrammeRules rules) {
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ProgrammeRules read(String text) {
        try {
            return json.readValue(text, ProgrammeRules.class);
        } catch (JsonProcessingException spoilt) {
            throw new IllegalStateException("stored rules cannot be read", spoilt);
        }
    }
}
