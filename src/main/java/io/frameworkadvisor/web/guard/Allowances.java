package io.frameworkadvisor.web.guard;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Duration;

/** An allowance for each client, the same for all. Of too many clients those are forgotten who were not seen for long. */
final class Allowances {

    private final LoadingCache<String, Bucket> buckets;

    Allowances(int clients, TimeMeter time, Bandwidth... limits) {
        buckets = Caffeine.newBuilder()
                .maximumSize(clients)
                .executor(Runnable::run)
                .build(client -> full(time, limits));
    }

    private static Bucket full(TimeMeter time, Bandwidth... limits) {
        LocalBucketBuilder bucket = Bucket.builder().withCustomTimePrecision(time);
        for (Bandwidth it : limits) {
            bucket.addLimit(it);
        }
        return bucket.build();
    }

    /** Takes one; says how long to wait if there is none, and zero if there was. */
    Duration take(String client) {
        return Duration.ofNanos(
                buckets.get(client).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** How long the client has to wait until there is one; zero if there is. */
    Duration pause(String client) {
        return Duration.ofNanos(buckets.get(client).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }
}
