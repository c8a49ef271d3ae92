/**
 * The process engine as this bundle runs it: its configuration, its transactions and its deployed
 * models.
 *
 * <p>{@link io.flowbridge.process.engine.EngineCommands} runs several engine calls in one
 * transaction; {@link io.flowbridge.process.engine.UserTaskModels} knows what the model says about
 * a user task.
 */
@NullMarked
package io.flowbridge.process.engine;

import org.jspecify.annotations.NullMarked;
