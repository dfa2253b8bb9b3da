package cn.tongxin.clients;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;

import cn.tongxin.client.ApiClient;
import cn.tongxin.client.model.RecordStatus;
import cn.tongxin.client.model.VolunteerRecordView;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is added inside v1 does not break a client that was generated before. */
class LaterVersionTest {
    @Test
    void fieldsAndValuesOfALaterVersionAreNoError() throws JsonProcessingException {
        var record = new ApiClient()
                .getObjectMapper()
                .readValue(
                        "{\"minutes\":90,\"status\":\"ASTONISHING\",\"astonishing\":{\"much\":1}}",
                        VolunteerRecordView.class);
        assertEquals(90, record.getMinutes());
        assertEquals(RecordStatus.UNKNOWN_DEFAULT_OPEN_API, record.getStatus());
    }
}
