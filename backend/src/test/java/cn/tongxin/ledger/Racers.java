package cn.tongxin.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import cn.tongxin.testing.Caller;

import io.restassured.response.Response;

/** Requests that leave at the same moment. */
record Racers(int many) {
    /** A request of each; its place in the field tells what it asks. */
    List<Response> run(IntFunction<Callable<Response>> request) throws Exception {
        CyclicBarrier start = new CyclicBarrier(many);
        List<Future<Response>> running = new ArrayList<>();
        List<Response> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            for (int i = 0; i < many; i++) {
                Callable<Response> one = request.apply(i);
                running.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            for (Future<Response> each : running) {
                answers.add(each.get());
            }
        }
        return answers;
    }

    /** How many were answered with which status. */
    static Map<Integer, Integer> statuses(List<Response> answers) {
        Map<Integer, Integer> statuses = new TreeMap<>();
        answers.forEach(answer -> statuses.merge(answer.statusCode(), 1, Integer::sum));
        return statuses;
    }

    /** A verb on a version that all of them looked at. */
    static Callable<Response> verb(Caller caller, String thing, String etag, String verb, Map<String, ?> body) {
        return () ->
                caller.call().header("If-Match", '"' + etag + '"').body(body).post(thing + "/" + verb);
    }
}
