-- The post that is asked to remove what stands in the way of the PAT.
ALTER TABLE "WorkingGroup" ADD COLUMN     "patOwner" TEXT;
