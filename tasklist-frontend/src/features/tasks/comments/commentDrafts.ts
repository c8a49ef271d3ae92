import { reactive } from 'vue'

/** Comments that are being typed, by task, so that looking at another task loses none. Gone with the page. */
export const commentDrafts = reactive(new Map<string, string>())
