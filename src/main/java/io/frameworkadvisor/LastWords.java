package io.frameworkadvisor;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why there is no start, where that is known, instead of where in the code it was found out. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LastWords implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(LastWords.class);

    @Override
    public boolean reportException(Throwable failure) {
        Optional<Throwable> reason = reason(failure);
        reason.ifPresent(it ->
                LOG.error("Not started, exit code {}: {}", exitCode(failure).orElseThrow(), it.getMessage()));
        return reason.isPresent();
    }

    /** The exit code that tells scripts the reason; nothing if the reason is none that was foreseen. */
    static OptionalInt exitCode(Throwable failure) {
        return reason(failure)
                .map(it -> OptionalInt.of(((ExitCodeGenerator) it).getExitCode()))
                .orElse(OptionalInt.empty());
    }

    private static Optional<Throwable> reason(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(ExitCodeGenerator.class::isInstance)
                .findFirst();
    }
}
