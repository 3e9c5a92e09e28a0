package io.frameworkadvisor.store.files;

/**
 * A mistake in a file.
 *
 * @param file path of the file below the root of the catalog
 * @param path where in the file, such as {@code /fit/product/0/source}
 * @param reason what is wrong
 */
public record CatalogProblem(String file, String path, String reason) {

    @Override
    public String toString() {
        return file + " " + path + ": " + reason;
    }
}
