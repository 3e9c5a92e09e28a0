package io.frameworkadvisor.sharing;

import java.time.Instant;

/**
 * A stored result: what was answered and the advice exactly as it was given then.
 *
 * @param query the answers as a canonical query string
 * @param revision id of the catalog revision that gave the advice
 * @param engine version of the arithmetic that gave the advice
 * @param advice the frozen advice as a JSON document
 */
public record ShareLink(
        LinkToken token, String query, String revision, String engine, Instant createdAt, String advice) {}
