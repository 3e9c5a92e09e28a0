package io.frameworkadvisor.sharing;

/** Why a link is no more. */
public enum Ending {
    EXPIRED,
    DELETED
}
