package io.flowbridge.process.task;

/** Why a command is not carried out: a stable code and a sentence for people. */
record Refusal(String code, String message) {}
