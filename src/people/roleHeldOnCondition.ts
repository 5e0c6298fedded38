/** Of appointments and grants: those that are not over on a calendar date (YYYY-MM-DD), whether they have begun or not. */
export const roleNotOverOn = (date: string) => ({ OR: [{ to: null }, { to: { gte: date } }] });

/** Of appointments and grants: those that are held on a calendar date. */
export const roleHeldOn = (date: string) => ({ from: { lte: date }, ...roleNotOverOn(date) });
