package org.injeung.engine;

/**
 * Whether administrators may bring diagrams over HTTP. The shipped ones come with the artifact.
 *
 * @param overHttp what the operator says; a diagram can name any class of the server, so whoever may bring one runs the server
 */
public record Deployments(boolean overHttp) {}
