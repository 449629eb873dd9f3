/**
 * How fast it is, and whether it stays so: {@code ./mvnw verify -Pbenchmark} prints the figures and asserts none. Each class is a
 * workload; {@code target/benchmark.md} holds what they printed.
 */
package org.injeung.benchmark;
